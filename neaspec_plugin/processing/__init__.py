"""The provider `neaspec`: every analysis, once."""
