"""The page Locations."""
