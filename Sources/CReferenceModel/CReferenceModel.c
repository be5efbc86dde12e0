#include "CReferenceModel.h"

static const unsigned char weights[] = {
#embed "weights.bin" suffix(, )
    0};

const unsigned char *dossier_reference_model(void) { return weights; }

size_t dossier_reference_model_size(void) { return sizeof weights - 1; }
