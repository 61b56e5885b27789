"""The page Settings, section by section."""
