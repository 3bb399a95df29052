"""The tests of claimdesk; each says one sentence."""
