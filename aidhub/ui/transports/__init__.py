"""The page Transports: which there are, and planning a new one."""
