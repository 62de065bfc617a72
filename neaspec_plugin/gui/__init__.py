"""Docks, forms and map tools: forms in front of the algorithms."""
