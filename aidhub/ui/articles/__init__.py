"""The page Articles: the catalogue."""
