// This module has nothing in it yet.
