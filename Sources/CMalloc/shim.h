#pragma once
// What Swift's Glibc module leaves out.
#include <malloc.h>

// The threads' heaps grow by a page and a call to the system at a time where they begin small. Room is asked for, but no
// memory is taken until it is used.
static inline void cmalloc_begin_with_large_heaps(void) { mallopt(M_TOP_PAD, 64 << 20); }
