#include "Resources.h"

#include <string.h>

// #embed costs nothing to compile, where a Swift literal of 128 kB takes the compiler half a minute.
// A file makes itself part of the program with two entries: its bytes here, its path in the table below.

static const unsigned char lib_types[] = {
#embed "../../reports/lib/types.lua" suffix(, )
    0};

static const unsigned char per_year[] = {
#embed "../../reports/per-year.lua" suffix(, )
    0};

static const unsigned char publications[] = {
#embed "../../reports/publications.lua" suffix(, )
    0};

#define RESOURCE(name, bytes) {name, bytes, sizeof bytes - 1}

static const DossierResource resources[] = {
    RESOURCE("reports/lib/types.lua", lib_types),
    RESOURCE("reports/per-year.lua", per_year),
    RESOURCE("reports/publications.lua", publications),
};

static const size_t count = sizeof resources / sizeof resources[0];

size_t DossierResourceCount(void) { return count; }

const DossierResource *DossierResourceAt(size_t index) {
  return index < count ? &resources[index] : NULL;
}

const DossierResource *DossierResourceFind(const char *name) {
  for (size_t i = 0; i < count; i++) {
    if (strcmp(resources[i].name, name) == 0) return &resources[i];
  }
  return NULL;
}
