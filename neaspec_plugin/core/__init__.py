"""Values in, values out: numpy, shapely and the standard library only."""
