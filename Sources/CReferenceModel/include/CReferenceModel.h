#pragma once

#include <stddef.h>

/// The weights of the model that labels references, as `reference-trainer` wrote them.
const unsigned char *_Nullable dossier_reference_model(void);

/// How many bytes the weights are.
size_t dossier_reference_model_size(void);

/// What is known of words and of journals' names, as `reference-trainer --words` wrote it.
const unsigned char *_Nullable dossier_known_words(void);

/// How many bytes that is.
size_t dossier_known_words_size(void);
