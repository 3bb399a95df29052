"""Finding: sources read, matches found and explained, in a process of its own.

Four rooms: `orders` (what is asked for), `news` (what is told of it), `work` (the long job and the
order of its work), and the two ends of the pipe between two processes, `finder` (where the answers
are wanted) and `serving` (where the work is done). No room knows a screen. The process reads, and
writes nothing but its news; whatever becomes of it, nothing that a reviewer entered is in it.
"""
