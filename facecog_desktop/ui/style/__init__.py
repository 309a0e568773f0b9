"""How everything looks: colours, icons, plots."""
