"""Runs in the frozen program before anything else. pyqtgraph loads two modules of Qt for OpenGL, 10 MB that ask for the
system's OpenGL, and uses them only where OpenGL is switched on, which it never is here: empty ones take their place.
"""

import sys
import types

sys.modules["PySide6.QtOpenGL"] = types.ModuleType("PySide6.QtOpenGL")
_widgets = types.ModuleType("PySide6.QtOpenGLWidgets")
vars(_widgets)["QOpenGLWidget"] = type("QOpenGLWidget", (), {})  # pyqtgraph derives from it
sys.modules["PySide6.QtOpenGLWidgets"] = _widgets
