// This module has no tests yet.
