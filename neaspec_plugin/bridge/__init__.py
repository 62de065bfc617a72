"""What is asked of QGIS that is no widget."""
