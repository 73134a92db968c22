"""Where each kind of child process begins: a module and a function in it, imported in the child alone.

They are names, not imports, so that the app itself never loads Keras or TensorFlow.
"""

TRY_NETWORK = "digitpad.processes.trial:try_network"
READ_IMAGES = "digitpad.processes.image_reader:read_images"
READ_DIGITS = "digitpad.processes.digit_reader:read_digits"
READ_SAMPLES = "digitpad.processes.sample_reader:read_samples"
TRAIN = "digitpad_training.child.entries:train"
CONVERT = "digitpad_training.child.convert:convert"
STAND_BY = "digitpad_training.child.entries:stand_by"
FIND_RATE = "digitpad_training.child.entries:find_rate"
SERVE_TENSORBOARD = "digitpad_training.child.entries:serve_tensorboard"
