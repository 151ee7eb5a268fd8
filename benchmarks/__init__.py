"""Benchmarks: how fast Handrail is, as ratios against a bare equivalent measured in the same run (`make bench`)."""
