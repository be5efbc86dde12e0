// A state's life, its budgets, its protected calls, and the trampoline into Swift.
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "internal.h"

// Budgets.

static void set_deadline(bridge_state *state, double seconds) {
  clock_gettime(CLOCK_MONOTONIC, &state->deadline);
  if (!(seconds >= 0)) seconds = 0;
  if (seconds > 1e9) seconds = 1e9;
  time_t whole = (time_t)seconds;
  state->deadline.tv_sec += whole;
  state->deadline.tv_nsec += (long)((seconds - (double)whole) * 1e9);
  if (state->deadline.tv_nsec >= 1000000000L) {
    state->deadline.tv_nsec -= 1000000000L;
    state->deadline.tv_sec += 1;
  }
}

// The coarse clock moves every few milliseconds and costs a tenth of the exact one.
bool bridge_time_passed(bridge_state *state) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC_COARSE, &now);
  return now.tv_sec > state->deadline.tv_sec ||
         (now.tv_sec == state->deadline.tv_sec && now.tv_nsec >= state->deadline.tv_nsec);
}

static void begin_collecting(lua_State *L, bridge_state *state) {
  if (!state->collects && (state->used > UNCOLLECTED || state->used > state->cap / 8)) {
    state->collects = true;
    lua_gc(L, LUA_GCRESTART);
  }
  if (!state->frugal && state->used > state->cap / 4) {
    state->frugal = true;
    lua_gc(L, LUA_GCINC, FRUGAL_PAUSE, 0, 0);
  }
}

static void hook(lua_State *L, lua_Debug *activation) {
  (void)activation;
  bridge_state *state = state_of(L);
  if (state->spent) bridge_stop(L, state->spent);
  if (bridge_time_passed(state)) bridge_stop(L, BRIDGE_TIME_BUDGET);
  if (state->has_huge_block && !state->narrow) {
    state->narrow = true;
    lua_sethook(L, hook, LUA_MASKCOUNT, NARROW_INTERVAL);
  }
  if (!state->frugal) begin_collecting(L, state);
}

// Sticky: from here on each instruction of the script ends in this function again.
void bridge_stop(lua_State *L, int reason) {
  bridge_state *state = state_of(L);
  if (!state->spent) state->spent = reason;
  lua_sethook(L, hook, LUA_MASKCOUNT, 1);
  lua_pushstring(L, state->spent == BRIDGE_TIME_BUDGET ? "time budget spent" : "memory budget spent");
  lua_error(L);
}

int bridge_spent(lua_State *L) { return state_of(L)->spent; }

bool bridge_check_time(lua_State *L) {
  bridge_state *state = state_of(L);
  if (!state->spent && bridge_time_passed(state)) state->spent = BRIDGE_TIME_BUDGET;
  return state->spent == 0;
}

// Whether a function of the host may take so many bytes more; if not, the budget is spent.
bool bridge_check_memory(lua_State *L, size_t wanted) {
  bridge_state *state = state_of(L);
  if (wanted > state->cap || state->used + state->lent > state->cap - wanted) {
    state->spent = state->spent ? state->spent : BRIDGE_MEMORY_BUDGET;
  }
  return state->spent == 0;
}

void bridge_restart_clock(bridge_state *state, double seconds) { set_deadline(state, seconds); }
size_t bridge_memory_used(bridge_state *state) { return state->used; }
size_t bridge_memory_peak(bridge_state *state) { return state->peak; }
void bridge_collect(lua_State *L) { lua_gc(L, LUA_GCCOLLECT); }

// Opening and closing.

static int panic(lua_State *L) {
  const char *text = lua_tostring(L, -1);
  fprintf(stderr, "dossier: Lua failed outside a protected call: %s\n", text ? text : "?");
  abort();
}

static int open_libraries(lua_State *L) {
  bridge_state *state = state_of(L);
  lua_newtable(L);
  state->references = luaL_ref(L, LUA_REGISTRYINDEX);
  bridge_open_base(L);
  bridge_open_tables(L);
  bridge_open_strings(L);
  bridge_open_patterns(L);
  bridge_seal_globals(L);
  return 0;
}

bridge_state *bridge_open(const bridge_callbacks *callbacks, size_t memory, double seconds) {
  bridge_state *state = calloc(1, sizeof(bridge_state));
  if (!state) return NULL;
  state->callbacks = *callbacks;
  state->cap = memory;
  state->in_swift = 1;
  state->large.previous = state->large.next = &state->large;
  state->objects.previous = state->objects.next = &state->objects;
  // Address space, not memory: pages come when they are touched. Blocks beyond it come from malloc.
  size_t reserve = memory < ((size_t)1 << 32) ? memory + (16 << 20) : (size_t)1 << 32;
  state->arena = mmap(NULL, reserve, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (state->arena == MAP_FAILED) {
    state->arena = state->arena_next = state->arena_end = NULL;
  } else {
    state->arena_next = state->arena;
    state->arena_end = state->arena + reserve;
  }
  set_deadline(state, seconds);
  state->L = lua_newstate(bridge_allocate, state);
  if (!state->L) {
    bridge_close(state);
    return NULL;
  }
  *(bridge_state **)lua_getextraspace(state->L) = state;
  lua_atpanic(state->L, panic);
  lua_pushcfunction(state->L, open_libraries);
  if (lua_pcall(state->L, 0, 0, 0) != LUA_OK) {
    bridge_close(state);
    return NULL;
  }
  lua_sethook(state->L, hook, LUA_MASKCOUNT, HOOK_INTERVAL);
  lua_gc(state->L, LUA_GCINC, GENEROUS_PAUSE, 0, 0);
  lua_gc(state->L, LUA_GCSTOP);
  state->lent_limit = memory / 8;
  return state;
}

void bridge_set_context(bridge_state *state, void *context) { state->callbacks.context = context; }
lua_State *bridge_lua(bridge_state *state) { return state->L; }

// lua_close is never called: it would walk everything and run finalizers where no hook fires. The
// objects that Swift lent are released from their own list, and the memory goes back as a whole.
void bridge_close(bridge_state *state) {
  bridge_object *object = state->objects.next;
  while (object != &state->objects) {
    bridge_object *next = object->next;
    state->callbacks.release(object->object);
    object = next;
  }
  large_block *block = state->large.next;
  while (block != &state->large) {
    large_block *next = block->next;
    free(block);
    block = next;
  }
  if (state->arena) munmap(state->arena, (size_t)(state->arena_end - state->arena));
  free(state->types);
  free(state);
}

// Frames.

static void fill_frame(bridge_frame *frame, const lua_Debug *activation) {
  snprintf(frame->source, sizeof frame->source, "%s", activation->short_src);
  snprintf(frame->name, sizeof frame->name, "%s", activation->name ? activation->name : "");
  snprintf(frame->kind, sizeof frame->kind, "%s", activation->namewhat ? activation->namewhat : "");
  frame->line = activation->currentline;
  frame->defined = activation->linedefined;
  frame->main = activation->what && strcmp(activation->what, "main") == 0;
}

static void add_frame(lua_State *L, bridge_state *state, lua_Debug *activation) {
  if (!lua_getinfo(L, "Sl", activation) || activation->currentline < 0) return;
  lua_getinfo(L, "n", activation);
  fill_frame(&state->frames[state->frame_count++], activation);
}

// liblua finds a level by walking there, so the depth is searched for by halves, as its own
// traceback does.
static int deepest_level(lua_State *L) {
  lua_Debug activation;
  int low = 0, high = 1;
  while (lua_getstack(L, high, &activation)) {
    low = high;
    high *= 2;
  }
  while (low < high - 1) {
    int middle = low + (high - low) / 2;
    if (lua_getstack(L, middle, &activation)) low = middle;
    else high = middle;
  }
  return low;
}

// The script's own functions alone, innermost first; of a deep recursion both ends.
void bridge_capture_frames(lua_State *L) {
  bridge_state *state = state_of(L);
  lua_Debug activation;
  int last = deepest_level(L);
  int level = 0;
  state->frame_count = 0;
  for (; level <= last && state->frame_count < FRAMES / 2; level++) {
    if (lua_getstack(L, level, &activation)) add_frame(L, state, &activation);
  }
  if (level < last - FRAMES / 2 + 1) level = last - FRAMES / 2 + 1;
  for (; level <= last; level++) {
    if (lua_getstack(L, level, &activation)) add_frame(L, state, &activation);
  }
}

int bridge_frame_count(bridge_state *state) { return state->frame_count; }
const bridge_frame *bridge_frame_at(bridge_state *state, int index) { return &state->frames[index]; }

bool bridge_position(lua_State *L, bridge_frame *frame) {
  lua_Debug activation;
  for (int level = 0; level < 100 && lua_getstack(L, level, &activation); level++) {
    if (!lua_getinfo(L, "Sl", &activation) || activation.currentline < 0) continue;
    lua_getinfo(L, "n", &activation);
    fill_frame(frame, &activation);
    return true;
  }
  return false;
}

int bridge_parameter_count(lua_State *L, int index) {
  if (!lua_isfunction(L, index) || !lua_checkstack(L, 1)) return 0;
  lua_Debug activation = {0};
  lua_pushvalue(L, index);
  return lua_getinfo(L, ">u", &activation) ? activation.nparams : 0;
}

bool bridge_function_origin(lua_State *L, int index, bridge_frame *frame) {
  if (!lua_isfunction(L, index) || !lua_checkstack(L, 1)) return false;
  lua_Debug activation = {0};
  lua_pushvalue(L, index);
  if (!lua_getinfo(L, ">S", &activation) || activation.linedefined < 0) return false;
  activation.currentline = activation.linedefined;
  fill_frame(frame, &activation);
  return true;
}

// Protected calls.

static int note_error(lua_State *L) {
  bridge_state *state = state_of(L);
  // liblua's string buffers word a refusal as a common error; the refusal itself is the truth.
  if (state->refused && !state->spent) state->spent = BRIDGE_MEMORY_BUDGET;
  bridge_capture_frames(L);
  return 1;
}

static int status_of(lua_State *L, int status) {
  bridge_state *state = state_of(L);
  if (status == LUA_ERRMEM && !state->spent) state->spent = BRIDGE_MEMORY_BUDGET;
  if (state->spent) {
    lua_sethook(L, hook, LUA_MASKCOUNT, 1);
    return state->spent;
  }
  return status == LUA_OK            ? BRIDGE_OK
         : status == LUA_ERRSYNTAX ? BRIDGE_SYNTAX_ERROR
                                   : BRIDGE_RUNTIME_ERROR;
}

int bridge_call(lua_State *L, int arguments, int results) {
  bridge_state *state = state_of(L);
  int base = lua_gettop(L) - arguments;
  if (state->spent || !lua_checkstack(L, 4)) {
    lua_settop(L, base - 1);
    lua_pushnil(L);
    return state->spent ? state->spent : BRIDGE_RUNTIME_ERROR;
  }
  lua_pushcfunction(L, note_error);
  lua_insert(L, base);
  int saved = state->in_swift;
  state->in_swift = 0;
  state->refused = false;
  state->frame_count = 0;
  int status = lua_pcall(L, arguments, results, base);
  state->in_swift = saved;
  lua_remove(L, base);
  status = status_of(L, status);
  if (status != BRIDGE_OK) {
    lua_settop(L, base);
    if (lua_gettop(L) < base) lua_pushnil(L);
  }
  return status;
}

int bridge_load(lua_State *L, const char *text, size_t length, const char *chunk) {
  bridge_state *state = state_of(L);
  if (state->spent || !lua_checkstack(L, 4)) {
    lua_pushnil(L);
    return state->spent ? state->spent : BRIDGE_RUNTIME_ERROR;
  }
  state->frame_count = 0;
  int saved = state->in_swift;
  state->in_swift = 0;
  // luaL_loadbufferx protects itself; "t" refuses bytecode.
  int status = luaL_loadbufferx(L, text, length, chunk, "t");
  state->in_swift = saved;
  status = status_of(L, status);
  // A text that nests too deep for the parser fails as a call would.
  return status == BRIDGE_RUNTIME_ERROR ? BRIDGE_SYNTAX_ERROR : status;
}

// Into Swift.

int bridge_after_swift(lua_State *L, bridge_state *state, int saved, int results) {
  state->in_swift = saved;
  if (results < 0) return lua_error(L);
  if (!state->frugal) begin_collecting(L, state);
  size_t taken = state->used + state->lent;
  if (taken > state->cap || state->lent > state->lent_limit) {
    bool refused = taken > state->cap;
    lua_gc(L, LUA_GCCOLLECT);
    if (state->used + state->lent > state->cap || (refused && ++state->refusals > 32)) {
      bridge_stop(L, BRIDGE_MEMORY_BUDGET);
    }
    state->lent_limit = state->cap / 8 + 2 * state->lent;
  }
  if (state->spent) bridge_stop(L, state->spent);
  return results;
}

int bridge_trampoline(lua_State *L) {
  bridge_state *state = state_of(L);
  int saved = state->in_swift;
  state->in_swift = saved + 1;
  int results = state->callbacks.call(state->callbacks.context, L,
                                      (int)lua_tointeger(L, lua_upvalueindex(1)));
  return bridge_after_swift(L, state, saved, results);
}
