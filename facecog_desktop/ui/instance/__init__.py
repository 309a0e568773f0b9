"""One window per gallery: a later start hands its wish over, and the tray keeps the window at hand."""
