"""What kinds of files there are, as the web calls them."""

from __future__ import annotations

CSV, JSON, ZIP = "text/csv", "application/json", "application/zip"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
SQLITE = "application/vnd.sqlite3"
ICS, ATOM = "text/calendar", "application/atom+xml"
GEOJSON, JSONLD = "application/geo+json", "application/ld+json"
