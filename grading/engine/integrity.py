"""placeholder"""
class Snapshot:
    def changes(self, shell): return []
class Guard:
    def __init__(self, source): pass
    def before(self, sandbox, cell): return []
    def after(self, sandbox, cell, passed): return []
