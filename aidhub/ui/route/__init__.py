"""The tab Route of a transport: its schedule, the map, the crossings, the checks of the road."""
