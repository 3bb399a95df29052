"""The command line and the screens of claimdesk."""
