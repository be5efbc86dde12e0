// What the files of the bridge share; nothing here is seen by Swift.
#pragma once

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <time.h>

#include "CLuaBridge.h"

// Instructions between two looks at the clock: fewer once a block is so large that one instruction,
// comparing two strings say, takes milliseconds.
enum { HOOK_INTERVAL = 100, NARROW_INTERVAL = 10, HUGE_BLOCK = 8 << 20, FRAMES = 24 };

// Most scripts end before there is anything worth collecting, so the collector starts when they have
// taken so much; and at first it waits for four times of what a collection left, from a fourth of the
// budget on for half as much again.
enum { UNCOLLECTED = 24 << 20, GENEROUS_PAUSE = 400, FRUGAL_PAUSE = 150 };

// Blocks up to this size come from the arena: every header of a table, function or object does, so
// that the order of their addresses is the order of the program's allocations, the same in each run.
enum { SMALL_LIMIT = 2304, GRAIN = 16, CLASSES = SMALL_LIMIT / GRAIN + 1 };

typedef struct large_block {
  struct large_block *previous, *next;
} large_block;

// Where the registry keeps a type's metatable and the userdata made of its objects: in `cache` by the
// object itself; of a type that does not count, by the object a place in the registry, which keeps the
// object's userdata by payload.
typedef struct {
  int metatable, cache;
  bool counted, elements;
  // The object pushed last and its place: loops go through one object's indices.
  void *last_object;
  int last_identities;
} bridge_type_slots;

struct bridge_state {
  lua_State *L;
  bridge_callbacks callbacks;
  // Above zero while Swift is the innermost caller: an allocation must not fail then.
  int in_swift;
  int spent;
  bool open_globals;
  struct timespec deadline;
  // Memory.
  size_t used, peak, cap;
  // What the Swift objects take that scripts hold or have dropped but not yet collected, and from how
  // much on to collect them.
  size_t lent, lent_limit;
  bool refused, has_huge_block, narrow, collects, frugal;
  int refusals;
  char *arena, *arena_next, *arena_end;
  void *free_lists[CLASSES];
  large_block large;
  bridge_object objects;
  // References and types.
  int references, free_reference, reference_count;
  bridge_type_slots *types;
  int type_count;
  // The script's frames when the last error was raised.
  bridge_frame frames[FRAMES];
  int frame_count;
  uint32_t steps;
};

static inline bridge_state *state_of(lua_State *L) {
  return *(bridge_state **)lua_getextraspace(L);
}

bool bridge_time_passed(bridge_state *state);
void bridge_stop(lua_State *L, int reason);
int bridge_after_swift(lua_State *L, bridge_state *state, int saved, int results);
int bridge_trampoline(lua_State *L);

// Every loop in C that a script can make long counts its steps here; the clock is asked now and then.
static inline void bridge_step_taken(lua_State *L, bridge_state *state) {
  if ((++state->steps & 0x3FF) == 0 && bridge_time_passed(state)) bridge_stop(L, BRIDGE_TIME_BUDGET);
}

void bridge_open_base(lua_State *L);
void bridge_open_tables(lua_State *L);
void bridge_open_strings(lua_State *L);
void bridge_open_patterns(lua_State *L);
void bridge_seal_globals(lua_State *L);
void bridge_safe_tostring(lua_State *L, int index);
int bridge_pairs(lua_State *L);
int bridge_ipairs(lua_State *L);
bool bridge_has_elements(lua_State *L, bridge_object *self);
int bridge_push_element(lua_State *L, bridge_object *self, int64_t position);
int bridge_next(lua_State *L);
int bridge_concatenate_objects(lua_State *L);
void *bridge_allocate(void *context, void *block, size_t old_size, size_t new_size);
