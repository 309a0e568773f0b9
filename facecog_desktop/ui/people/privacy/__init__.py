"""The Privacy view of the People page: who is not to be kept any longer, and what was done."""
