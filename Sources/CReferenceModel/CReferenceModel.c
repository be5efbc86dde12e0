#include "CReferenceModel.h"

static const unsigned char weights[] = {
#embed "weights.bin" suffix(, )
    0};

static const unsigned char words[] = {
#embed "words.bin" suffix(, )
    0};

const unsigned char *dossier_reference_model(void) { return weights; }

size_t dossier_reference_model_size(void) { return sizeof weights - 1; }

const unsigned char *dossier_known_words(void) { return words; }

size_t dossier_known_words_size(void) { return sizeof words - 1; }
