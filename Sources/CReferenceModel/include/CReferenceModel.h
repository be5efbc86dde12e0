#pragma once

#include <stddef.h>

/// The weights of the model that labels references, as `reference-trainer` wrote them.
const unsigned char *_Nullable dossier_reference_model(void);

/// How many bytes the weights are.
size_t dossier_reference_model_size(void);
