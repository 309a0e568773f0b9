"""The window itself: rail, pages, bars, keys. What a page does is the page's affair."""
