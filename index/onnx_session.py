"""Opens a bundled ONNX model, without torch.

Knows: ONNX Runtime. Does not know what a model is for.
"""

from typing import Any

ERRORS_ONLY = 3
"""ONNX Runtime's log level."""


def session(model: bytes) -> Any:
    """A session of one thread: one text or window is too short to share out, and several are shared out whole.

    Raises:
        ValueError: for what is no model.
    """
    import onnxruntime  # takes longer than the rest of a command that reads nothing

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = ERRORS_ONLY
    try:
        return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # ONNX Runtime's errors have no narrower base
        raise ValueError(str(error)) from error
