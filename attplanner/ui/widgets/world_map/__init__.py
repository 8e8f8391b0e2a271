"""The map of the world: shapes, what is seen of them, painting, keys and screen readers."""
