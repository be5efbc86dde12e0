// The one door between Swift and liblua. A Lua error is a longjmp, which must never unwind a Swift
// frame; so Swift sees no function of lua.h at all, only what is declared here. Each function below
// either cannot raise, or runs what can raise in a protected call and answers with a status.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct lua_State lua_State;
typedef struct bridge_state bridge_state;

/// How a protected call ended. The two budgets are sticky: once one is spent, every later protected
/// call ends with it at once.
enum {
  BRIDGE_OK = 0,
  BRIDGE_RUNTIME_ERROR = 1,
  BRIDGE_SYNTAX_ERROR = 2,
  BRIDGE_TIME_BUDGET = 3,
  BRIDGE_MEMORY_BUDGET = 4,
};

/// The type of a value; the numbers are the bridge's own, not liblua's.
enum {
  BRIDGE_NONE = 0,
  BRIDGE_NIL,
  BRIDGE_BOOLEAN,
  BRIDGE_INTEGER,
  BRIDGE_NUMBER,
  BRIDGE_STRING,
  BRIDGE_TABLE,
  BRIDGE_FUNCTION,
  BRIDGE_OBJECT,
  BRIDGE_OTHER,
};

/// The block of a userdata that shows a Swift object: the object, an integer that the Swift side is
/// free to use (an index into the object, say), and the type it is shown as.
typedef struct bridge_object {
  bridge_state *owner;
  void *object;
  int64_t payload;
  int32_t type;
  bool counted;
  // What the object takes in Swift, in bytes.
  size_t weight;
  struct bridge_object *previous, *next;
} bridge_object;

/// What the bridge calls in Swift. Each answers with the number of results it pushed, or -1 with an
/// error text on top of the stack, which the bridge then raises once the Swift frame is gone.
typedef struct {
  void *context;
  int (*call)(void *context, lua_State *L, int function);
  int (*get)(void *context, lua_State *L, bridge_object *self, int property);
  int (*element)(void *context, lua_State *L, bridge_object *self, int64_t index);
  int (*refuse)(void *context, lua_State *L, int what, int type);
  int (*print)(void *context, lua_State *L, int count);
  void (*release)(void *object);
} bridge_callbacks;

/// What `refuse` is asked to word: the key is the second value on the stack.
enum {
  BRIDGE_UNKNOWN_FIELD = 0,
  BRIDGE_READ_ONLY = 1,
  BRIDGE_UNKNOWN_GLOBAL = 2,
  BRIDGE_GLOBAL_WRITE = 3,
  BRIDGE_UNKNOWN_LIBRARY_MEMBER = 4,
};

/// One function of the script that was running when an error was raised.
typedef struct {
  char source[60];
  char name[64];
  char kind[16];
  int line;
  int defined;
  bool main;
} bridge_frame;

// State.

bridge_state *bridge_open(const bridge_callbacks *callbacks, size_t memory, double seconds);
void bridge_set_context(bridge_state *state, void *context);
lua_State *bridge_lua(bridge_state *state);
void bridge_close(bridge_state *state);
void bridge_restart_clock(bridge_state *state, double seconds);
int bridge_spent(lua_State *L);
bool bridge_check_time(lua_State *L);
size_t bridge_memory_used(bridge_state *state);
size_t bridge_memory_peak(bridge_state *state);
bool bridge_check_memory(lua_State *L, size_t wanted);
void bridge_collect(lua_State *L);

// Protected calls. On failure one error value is left on top.

int bridge_load(lua_State *L, const char *text, size_t length, const char *chunk);
int bridge_call(lua_State *L, int arguments, int results);
int bridge_frame_count(bridge_state *state);
const bridge_frame *bridge_frame_at(bridge_state *state, int index);
void bridge_capture_frames(lua_State *L);
bool bridge_position(lua_State *L, bridge_frame *frame);
int bridge_parameter_count(lua_State *L, int index);
bool bridge_function_origin(lua_State *L, int index, bridge_frame *frame);

// Reading and writing the stack: nothing here raises.

int bridge_top(lua_State *L);
void bridge_set_top(lua_State *L, int top);
bool bridge_reserve(lua_State *L, int slots);
int bridge_type(lua_State *L, int index);
bool bridge_to_boolean(lua_State *L, int index);
int64_t bridge_to_integer(lua_State *L, int index, bool *valid);
double bridge_to_number(lua_State *L, int index, bool *valid);
const char *bridge_to_string(lua_State *L, int index, size_t *length);
bridge_object *bridge_to_object(lua_State *L, int index);
size_t bridge_raw_length(lua_State *L, int index);
void bridge_push_nil(lua_State *L);
void bridge_push_boolean(lua_State *L, bool value);
void bridge_push_integer(lua_State *L, int64_t value);
void bridge_push_number(lua_State *L, double value);
void bridge_push_string(lua_State *L, const char *bytes, size_t length);
void bridge_push_value(lua_State *L, int index);
void bridge_push_function(lua_State *L, int function);
void bridge_push_table(lua_State *L, int items, int fields);
void bridge_set_item(lua_State *L, int table, int64_t position);
void bridge_set_field(lua_State *L, int table, const char *name, size_t length);
int bridge_get_item(lua_State *L, int table, int64_t position);
int bridge_get_field(lua_State *L, int table, const char *name, size_t length);
void bridge_describe(lua_State *L, int index, char *buffer, size_t size);

// References: a slot keeps a value alive for Swift.

int bridge_reference(lua_State *L, int index);
void bridge_push_reference(lua_State *L, int slot);
void bridge_release_reference(lua_State *L, int slot);

// Globals and libraries.

void bridge_set_global(lua_State *L, const char *name, size_t length);
void bridge_allow_globals(bridge_state *state, bool allowed);
void bridge_seal_library(lua_State *L, int table, int library);

// Objects.

enum {
  BRIDGE_META_LENGTH = 0,
  BRIDGE_META_EQUAL,
  BRIDGE_META_LESS,
  BRIDGE_META_LESS_EQUAL,
  BRIDGE_META_TEXT,
  BRIDGE_META_CONCAT,
  BRIDGE_META_CALL,
};

void bridge_type_begin(lua_State *L, int type, const char *name, bool counted, bool elements);
void bridge_type_property(lua_State *L, const char *name, size_t length, int property);
void bridge_type_method(lua_State *L, const char *name, size_t length, int function);
void bridge_type_meta(lua_State *L, int meta, int function);
void bridge_type_end(lua_State *L, int type);
bool bridge_push_object(lua_State *L, void *object, int64_t payload, int type);
void bridge_weigh_object(lua_State *L, size_t weight);
void bridge_forget_object(lua_State *L, void *object, int type);

// Reading a value whole, raw: no metamethod runs.

typedef struct {
  int32_t kind;
  int32_t flag;
  union {
    int64_t integer;
    double number;
    struct {
      const char *bytes;
      size_t length;
    } string;
    struct {
      uint32_t items, fields, others;
    } table;
    bridge_object *object;
  };
} bridge_node;

typedef struct {
  const char *key;
  size_t length;
  int64_t position;
} bridge_step;

enum { BRIDGE_TREE_DEPTH = 100 };
enum {
  BRIDGE_TREE_OK = 0,
  BRIDGE_TREE_TOO_DEEP,
  BRIDGE_TREE_TOO_LARGE,
  BRIDGE_TREE_CYCLE,
  BRIDGE_TREE_KEY,
};

/// A value read whole: its nodes in the order they stand in (a table, then its items, then each field
/// as its name and its value), and where reading stopped if it failed.
typedef struct {
  bridge_node *nodes;
  size_t count, capacity, limit;
  int status;
  int depth;
  bridge_step path[BRIDGE_TREE_DEPTH + 1];
} bridge_tree;

int bridge_read_tree(lua_State *L, int index, bridge_tree *tree, size_t limit);
void bridge_free_tree(bridge_tree *tree);

void bridge_push_library(lua_State *L, const char *name);
void bridge_push_reference_strings(lua_State *L);

// The watchdog: ends the process when nothing else did.

typedef struct bridge_watchdog bridge_watchdog;
bridge_watchdog *bridge_watchdog_start(double seconds, const char *message, int status);
void bridge_watchdog_stop(bridge_watchdog *watchdog);
