"""The geometry of the pictures: where things lie in time, in a table or on the map. Knows no markup and no MkDocs."""
