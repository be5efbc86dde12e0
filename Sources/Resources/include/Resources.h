#pragma once

#include <stddef.h>

/// The files that the program carries inside itself: the standard reports, the modules that they
/// share, and the citation style and locale that serve where no other is found.
///
/// Each bears its path, with `/`: `reports/publications.lua`, `reports/lib/limits.lua`,
/// `csl/fallback.csl`, `csl/locales-en-US.xml`.
typedef struct {
  /// The path, ended by a zero byte.
  const char *name;
  /// The file's bytes; a zero byte follows the last of them, so that they serve as a C string too.
  const unsigned char *bytes;
  /// The number of bytes, the closing zero not counted.
  size_t length;
} DossierResource;

/// How many files there are.
size_t DossierResourceCount(void);

/// The file at a place below `DossierResourceCount()`, in a fixed order; `NULL` beyond.
const DossierResource *DossierResourceAt(size_t index);

/// The file of that path; `NULL` where there is none.
const DossierResource *DossierResourceFind(const char *name);
