// Memory: counted, capped, and given back at once. Small blocks come from one reserved stretch of
// address space, so that their order is the same in each run and closing a state needs no walk over
// its objects (and so runs no finalizer, and cannot hang).
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

enum { LARGE_BLOCK = 1 << 16 };

static inline bool in_arena(const bridge_state *state, const void *block) {
  return (const char *)block >= state->arena && (const char *)block < state->arena_end;
}

static inline size_t class_of(size_t size) { return (size + GRAIN - 1) / GRAIN; }

static void *take_small(bridge_state *state, size_t size) {
  size_t class = class_of(size);
  void *block = state->free_lists[class];
  if (block) {
    memcpy(&state->free_lists[class], block, sizeof(void *));
    return block;
  }
  size_t bytes = class * GRAIN;
  if ((size_t)(state->arena_end - state->arena_next) < bytes) return NULL;
  block = state->arena_next;
  state->arena_next += bytes;
  return block;
}

static void *take_large(bridge_state *state, size_t size) {
  large_block *header = malloc(sizeof(large_block) + size);
  if (!header) return NULL;
  header->previous = &state->large;
  header->next = state->large.next;
  header->next->previous = header;
  state->large.next = header;
  return header + 1;
}

static void give_back(bridge_state *state, void *block, size_t size) {
  if (in_arena(state, block)) {
    size_t class = class_of(size);
    memcpy(block, &state->free_lists[class], sizeof(void *));
    state->free_lists[class] = block;
    return;
  }
  large_block *header = (large_block *)block - 1;
  header->previous->next = header->next;
  header->next->previous = header->previous;
  free(header);
}

static void *take(bridge_state *state, size_t size) {
  void *block = size <= SMALL_LIMIT ? take_small(state, size) : NULL;
  return block ? block : take_large(state, size);
}

static void *grow_large(void *block, size_t size) {
  large_block *old = (large_block *)block - 1;
  large_block *header = realloc(old, sizeof(large_block) + size);
  if (!header) return NULL;
  header->previous->next = header;
  header->next->previous = header;
  return header + 1;
}

// liblua asks no message handler about a lack of memory, so where the script was is noted here.
static bool refuse(bridge_state *state) {
  state->refused = true;
  bridge_capture_frames(state->L);
  return false;
}

// Whether a script may have `growth` more bytes. While Swift is the innermost caller everything is
// granted, since a refusal would be a longjmp over it; the trampoline looks again afterwards.
static bool granted(bridge_state *state, size_t growth) {
  if (state->in_swift > 0) return true;
  size_t cap = state->cap;
  // The words of the error itself still need room.
  if (state->spent) cap += 1 << 20;
  if (growth >= LARGE_BLOCK) {
    // Large blocks are how single instructions get slow: look at the clock before each.
    if (!state->spent && bridge_time_passed(state)) state->spent = BRIDGE_TIME_BUDGET;
    if (state->spent) return refuse(state);
  }
  if (growth <= cap && state->used <= cap - growth) {
    state->refused = false;
    return true;
  }
  // Each refusal makes liblua collect everything and ask again; a script that lives at its cap
  // would spend its time there.
  if (++state->refusals > 32 && !state->spent) state->spent = BRIDGE_MEMORY_BUDGET;
  return refuse(state);
}

void *bridge_allocate(void *context, void *block, size_t old_size, size_t new_size) {
  bridge_state *state = context;
  if (!block) old_size = 0;
  if (new_size == 0) {
    if (block) {
      give_back(state, block, old_size);
      state->used -= old_size;
    }
    return NULL;
  }
  if (new_size > old_size && !granted(state, new_size - old_size)) return NULL;
  if (new_size >= HUGE_BLOCK) state->has_huge_block = true;
  void *result;
  if (!block) {
    result = take(state, new_size);
  } else if (in_arena(state, block) && class_of(old_size) == class_of(new_size)) {
    result = block;
  } else if (!in_arena(state, block) && new_size > SMALL_LIMIT) {
    result = grow_large(block, new_size);
  } else {
    result = take(state, new_size);
    if (result) {
      memcpy(result, block, old_size < new_size ? old_size : new_size);
      give_back(state, block, old_size);
    }
  }
  if (!result) {
    // liblua counts on shrinking never to fail, and Swift on nothing to fail under it.
    if (state->in_swift > 0 || new_size <= old_size) {
      fputs("dossier: the machine is out of memory\n", stderr);
      abort();
    }
    state->refused = true;
    return NULL;
  }
  state->used += new_size - old_size;
  if (state->used > state->peak) state->peak = state->used;
  return result;
}
