"""Files to values and back: osgeo and sqlite3 join here."""
