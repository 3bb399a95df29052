"""Tests of storage: real files, real processes, and an operating system that fails on request."""
