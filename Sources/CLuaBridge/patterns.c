// Lua's patterns (reference manual, section 6.4.1) with a step count: backtracking may take
// exponential time, and no hook fires inside a match.
#define _GNU_SOURCE
#include <ctype.h>
#include <string.h>

#include "internal.h"

enum { MAX_CAPTURES = 32, MAX_DEPTH = 200 };
enum { OPEN = -1, POSITION = -2 };

typedef struct {
  const char *start;
  ptrdiff_t length;  // or OPEN, or POSITION
} capture;

typedef struct {
  lua_State *L;
  bridge_state *state;
  const char *text, *text_end, *pattern_end;
  int depth, level;
  capture captures[MAX_CAPTURES];
} matcher;

static const char *match(matcher *m, const char *s, const char *p);

static inline void count_step(matcher *m) { bridge_step_taken(m->L, m->state); }

static bool in_class(int c, int class) {
  bool is;
  switch (tolower(class)) {
    case 'a': is = isalpha(c); break;
    case 'c': is = iscntrl(c); break;
    case 'd': is = isdigit(c); break;
    case 'g': is = isgraph(c); break;
    case 'l': is = islower(c); break;
    case 'p': is = ispunct(c); break;
    case 's': is = isspace(c); break;
    case 'u': is = isupper(c); break;
    case 'w': is = isalnum(c); break;
    case 'x': is = isxdigit(c); break;
    default: return class == c;
  }
  return isupper(class) ? !is : is;
}

// The end of the single-character item that begins at p.
static const char *item_end(matcher *m, const char *p) {
  char first = *p++;
  if (first == '%') {
    if (p == m->pattern_end) luaL_error(m->L, "malformed pattern (ends with '%%')");
    return p + 1;
  }
  if (first != '[') return p;
  if (p < m->pattern_end && *p == '^') p++;
  // A ']' in the first place stands for itself.
  do {
    if (p == m->pattern_end) luaL_error(m->L, "malformed pattern (missing ']')");
    char c = *p++;
    if (c == '%') {
      if (p == m->pattern_end) luaL_error(m->L, "malformed pattern (missing ']')");
      p++;
    }
  } while (p == m->pattern_end || *p != ']');
  return p + 1;
}

// Whether a set, from its '[' to its ']', has the character.
static bool in_set(int c, const char *p, const char *closing) {
  bool found = true;
  if (p[1] == '^') {
    found = false;
    p++;
  }
  while (++p < closing) {
    if (*p == '%') {
      p++;
      if (in_class(c, (unsigned char)*p)) return found;
    } else if (p[1] == '-' && p + 2 < closing) {
      p += 2;
      if ((unsigned char)p[-2] <= c && c <= (unsigned char)*p) return found;
    } else if ((unsigned char)*p == c) {
      return found;
    }
  }
  return !found;
}

static bool matches_item(matcher *m, const char *s, const char *p, const char *end) {
  count_step(m);
  if (s >= m->text_end) return false;
  int c = (unsigned char)*s;
  switch (*p) {
    case '.': return true;
    case '%': return in_class(c, (unsigned char)p[1]);
    case '[': return in_set(c, p, end - 1);
    default: return (unsigned char)*p == c;
  }
}

static const char *match_balanced(matcher *m, const char *s, const char *p) {
  if (m->pattern_end - p < 2) luaL_error(m->L, "malformed pattern (missing arguments to '%%b')");
  if (s >= m->text_end || *s != p[0]) return NULL;
  size_t nesting = 1;
  while (++s < m->text_end) {
    count_step(m);
    // The closing character first: both may be the same.
    if (*s == p[1]) {
      if (--nesting == 0) return s + 1;
    } else if (*s == p[0]) {
      nesting++;
    }
  }
  return NULL;
}

static const char *match_most(matcher *m, const char *s, const char *p, const char *end) {
  ptrdiff_t count = 0;
  while (matches_item(m, s + count, p, end)) count++;
  for (; count >= 0; count--) {
    const char *result = match(m, s + count, end + 1);
    if (result) return result;
  }
  return NULL;
}

static const char *match_least(matcher *m, const char *s, const char *p, const char *end) {
  for (;; s++) {
    const char *result = match(m, s, end + 1);
    if (result) return result;
    if (!matches_item(m, s, p, end)) return NULL;
  }
}

static const char *match_capture(matcher *m, const char *s, const char *p, ptrdiff_t kind) {
  if (m->level >= MAX_CAPTURES) luaL_error(m->L, "too many captures");
  m->captures[m->level].start = s;
  m->captures[m->level].length = kind;
  m->level++;
  const char *result = match(m, s, p);
  if (!result) m->level--;
  return result;
}

static const char *match_capture_end(matcher *m, const char *s, const char *p) {
  int level = m->level - 1;
  while (level >= 0 && m->captures[level].length != OPEN) level--;
  if (level < 0) luaL_error(m->L, "invalid pattern capture");
  m->captures[level].length = s - m->captures[level].start;
  const char *result = match(m, s, p);
  if (!result) m->captures[level].length = OPEN;
  return result;
}

static const char *match_back_reference(matcher *m, const char *s, int digit) {
  int level = digit - '1';
  if (level < 0 || level >= m->level || m->captures[level].length == OPEN) {
    luaL_error(m->L, "invalid capture index %%%d", level + 1);
  }
  // A position is never equal to text.
  if (m->captures[level].length == POSITION) return NULL;
  size_t length = (size_t)m->captures[level].length;
  count_step(m);
  if ((size_t)(m->text_end - s) < length || memcmp(m->captures[level].start, s, length) != 0) {
    return NULL;
  }
  return s + length;
}

static bool at_frontier(matcher *m, const char *s, const char *p, const char *end) {
  int previous = s == m->text ? 0 : (unsigned char)s[-1];
  int next = s < m->text_end ? (unsigned char)*s : 0;
  return !in_set(previous, p, end - 1) && in_set(next, p, end - 1);
}

// The end of the longest match of the pattern from p at s, in the order that backtracking tries them.
static const char *match_here(matcher *m, const char *s, const char *p) {
  while (p < m->pattern_end) {
    count_step(m);
    if (*p == '(') {
      bool position = p + 1 < m->pattern_end && p[1] == ')';
      return match_capture(m, s, p + (position ? 2 : 1), position ? POSITION : OPEN);
    }
    if (*p == ')') return match_capture_end(m, s, p + 1);
    if (*p == '$' && p + 1 == m->pattern_end) return s == m->text_end ? s : NULL;
    if (*p == '%' && p + 1 < m->pattern_end) {
      if (p[1] == 'b') {
        if (!(s = match_balanced(m, s, p + 2))) return NULL;
        p += 4;
        continue;
      }
      if (p[1] == 'f') {
        p += 2;
        if (p >= m->pattern_end || *p != '[') {
          luaL_error(m->L, "malformed pattern (missing '[' after '%%f')");
        }
        const char *end = item_end(m, p);
        if (!at_frontier(m, s, p, end)) return NULL;
        p = end;
        continue;
      }
      if (isdigit((unsigned char)p[1])) {
        if (!(s = match_back_reference(m, s, (unsigned char)p[1]))) return NULL;
        p += 2;
        continue;
      }
    }
    const char *end = item_end(m, p);
    switch (end < m->pattern_end ? *end : '\0') {
      case '?':
        if (matches_item(m, s, p, end)) {
          const char *result = match(m, s + 1, end + 1);
          if (result) return result;
        }
        p = end + 1;
        continue;
      case '*': return match_most(m, s, p, end);
      case '+': return matches_item(m, s, p, end) ? match_most(m, s + 1, p, end) : NULL;
      case '-': return match_least(m, s, p, end);
      default:
        if (!matches_item(m, s, p, end)) return NULL;
        s++;
        p = end;
    }
  }
  return s;
}

static const char *match(matcher *m, const char *s, const char *p) {
  if (++m->depth > MAX_DEPTH) luaL_error(m->L, "pattern too complex");
  const char *result = match_here(m, s, p);
  m->depth--;
  return result;
}

static void prepare(matcher *m, lua_State *L, const char *text, size_t length,
                    const char *pattern, size_t pattern_length) {
  m->L = L;
  m->state = state_of(L);
  m->text = text;
  m->text_end = text + length;
  m->pattern_end = pattern + pattern_length;
  m->depth = m->level = 0;
}

static const char *start_match(matcher *m, const char *s, const char *p) {
  m->level = 0;
  m->depth = 0;
  return match(m, s, p);
}

// A capture as bytes; NULL if it is a position. Without captures the whole match is the first.
static const char *capture_text(matcher *m, int level, const char *s, const char *e,
                                size_t *length) {
  if (level >= m->level) {
    if (level != 0) luaL_error(m->L, "invalid capture index %%%d", level + 1);
    *length = (size_t)(e - s);
    return s;
  }
  if (m->captures[level].length == OPEN) luaL_error(m->L, "unfinished capture");
  if (m->captures[level].length == POSITION) return NULL;
  *length = (size_t)m->captures[level].length;
  return m->captures[level].start;
}

static void push_capture(matcher *m, int level, const char *s, const char *e) {
  size_t length;
  const char *text = capture_text(m, level, s, e, &length);
  if (text) lua_pushlstring(m->L, text, length);
  else lua_pushinteger(m->L, m->captures[level].start - m->text + 1);
}

// All captures; without any, the whole match, unless there is none to give (s is NULL).
static int push_captures(matcher *m, const char *s, const char *e) {
  int count = m->level == 0 && s ? 1 : m->level;
  luaL_checkstack(m->L, count, "too many captures");
  for (int i = 0; i < count; i++) push_capture(m, i, s, e);
  return count;
}

static size_t start_position(lua_Integer position, size_t length) {
  if (position > 0) return (size_t)position;
  if (position == 0 || position < -(lua_Integer)length) return 1;
  return length + (size_t)position + 1;
}

static bool is_plain(const char *pattern, size_t length) {
  for (size_t i = 0; i < length; i++) {
    if (pattern[i] && strchr("^$*+?.([%-", pattern[i])) return false;
  }
  return true;
}

static int search(lua_State *L, bool find) {
  size_t length, pattern_length;
  const char *text = luaL_checklstring(L, 1, &length);
  const char *pattern = luaL_checklstring(L, 2, &pattern_length);
  size_t start = start_position(luaL_optinteger(L, 3, 1), length) - 1;
  if (start > length) {
    lua_pushnil(L);
    return 1;
  }
  bridge_state *state = state_of(L);
  if (length >= HUGE_BLOCK && bridge_time_passed(state)) bridge_stop(L, BRIDGE_TIME_BUDGET);
  if (find && (lua_toboolean(L, 4) || is_plain(pattern, pattern_length))) {
    const char *found =
        pattern_length ? memmem(text + start, length - start, pattern, pattern_length)
                       : text + start;
    if (!found) {
      lua_pushnil(L);
      return 1;
    }
    lua_pushinteger(L, found - text + 1);
    lua_pushinteger(L, found - text + (lua_Integer)pattern_length);
    return 2;
  }
  matcher m;
  bool anchored = pattern_length > 0 && *pattern == '^';
  prepare(&m, L, text, length, pattern, pattern_length);
  const char *p = pattern + anchored;
  for (const char *s = text + start;; s++) {
    const char *e = start_match(&m, s, p);
    if (e && find) {
      lua_pushinteger(L, s - text + 1);
      lua_pushinteger(L, e - text);
      return push_captures(&m, NULL, NULL) + 2;
    }
    if (e) return push_captures(&m, s, e);
    if (anchored || s >= m.text_end) break;
  }
  lua_pushnil(L);
  return 1;
}

static int string_find(lua_State *L) { return search(L, true); }
static int string_match(lua_State *L) { return search(L, false); }

// Upvalues: the text, the pattern, where to go on, where the last match ended (-1 before the first).
static int gmatch_step(lua_State *L) {
  size_t length, pattern_length;
  const char *text = lua_tolstring(L, lua_upvalueindex(1), &length);
  const char *pattern = lua_tolstring(L, lua_upvalueindex(2), &pattern_length);
  lua_Integer last = lua_tointeger(L, lua_upvalueindex(4));
  matcher m;
  prepare(&m, L, text, length, pattern, pattern_length);
  for (const char *s = text + lua_tointeger(L, lua_upvalueindex(3)); s <= m.text_end; s++) {
    const char *e = start_match(&m, s, pattern);
    if (!e || e - text == last) continue;
    lua_pushinteger(L, e - text);
    lua_pushvalue(L, -1);
    lua_replace(L, lua_upvalueindex(3));
    lua_replace(L, lua_upvalueindex(4));
    return push_captures(&m, s, e);
  }
  return 0;
}

static int string_gmatch(lua_State *L) {
  size_t length;
  luaL_checklstring(L, 1, &length);
  luaL_checkstring(L, 2);
  size_t start = start_position(luaL_optinteger(L, 3, 1), length) - 1;
  lua_settop(L, 2);
  lua_pushinteger(L, (lua_Integer)(start > length ? length + 1 : start));
  lua_pushinteger(L, -1);
  lua_pushcclosure(L, gmatch_step, 4);
  return 1;
}

static void add_template(matcher *m, luaL_Buffer *buffer, const char *s, const char *e) {
  size_t length;
  const char *p = lua_tolstring(m->L, 3, &length);
  const char *end = p + length;
  for (; p < end; p++) {
    if (*p != '%') {
      luaL_addchar(buffer, *p);
      continue;
    }
    if (++p < end && *p == '%') {
      luaL_addchar(buffer, '%');
    } else if (p < end && *p == '0') {
      luaL_addlstring(buffer, s, (size_t)(e - s));
    } else if (p < end && isdigit((unsigned char)*p)) {
      size_t capture_length;
      const char *text = capture_text(m, *p - '1', s, e, &capture_length);
      if (text) {
        luaL_addlstring(buffer, text, capture_length);
      } else {
        lua_pushinteger(m->L, m->captures[*p - '1'].start - m->text + 1);
        luaL_tolstring(m->L, -1, NULL);
        lua_remove(m->L, -2);
        luaL_addvalue(buffer);
      }
    } else {
      luaL_error(m->L, "invalid use of '%%' in replacement string");
    }
  }
}

static void add_replacement(matcher *m, luaL_Buffer *buffer, const char *s, const char *e,
                            int type) {
  lua_State *L = m->L;
  if (type == LUA_TSTRING || type == LUA_TNUMBER) {
    add_template(m, buffer, s, e);
    return;
  }
  if (type == LUA_TFUNCTION) {
    lua_pushvalue(L, 3);
    lua_call(L, push_captures(m, s, e), 1);
  } else {
    push_capture(m, 0, s, e);
    lua_gettable(L, 3);
  }
  if (!lua_toboolean(L, -1)) {
    lua_pop(L, 1);
    luaL_addlstring(buffer, s, (size_t)(e - s));
  } else if (lua_isstring(L, -1)) {
    luaL_addvalue(buffer);
  } else {
    luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
  }
}

static int string_gsub(lua_State *L) {
  size_t length, pattern_length;
  const char *text = luaL_checklstring(L, 1, &length);
  const char *pattern = luaL_checklstring(L, 2, &pattern_length);
  int type = lua_type(L, 3);
  luaL_argexpected(L,
                   type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TFUNCTION ||
                       type == LUA_TTABLE,
                   3, "string/function/table");
  lua_Integer most = luaL_optinteger(L, 4, (lua_Integer)length + 1);
  // The template is read as text, a number too.
  if (type == LUA_TNUMBER) lua_tolstring(L, 3, NULL);
  bool anchored = pattern_length > 0 && *pattern == '^';
  const char *p = pattern + anchored;
  matcher m;
  prepare(&m, L, text, length, pattern, pattern_length);
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  const char *s = text, *last = NULL;
  lua_Integer count = 0;
  while (count < most) {
    const char *e = start_match(&m, s, p);
    if (e && e != last) {
      count++;
      add_replacement(&m, &buffer, s, e, type);
      s = last = e;
    } else if (s < m.text_end) {
      luaL_addchar(&buffer, *s++);
    } else {
      break;
    }
    if (anchored) break;
  }
  luaL_addlstring(&buffer, s, (size_t)(m.text_end - s));
  luaL_pushresult(&buffer);
  lua_pushinteger(L, count);
  return 2;
}

void bridge_open_patterns(lua_State *L) {
  static const luaL_Reg functions[] = {{"find", string_find},
                                       {"match", string_match},
                                       {"gmatch", string_gmatch},
                                       {"gsub", string_gsub},
                                       {NULL, NULL}};
  lua_getglobal(L, "string");
  luaL_setfuncs(L, functions, 0);
  lua_pop(L, 1);
}

// liblua's own string functions, to compare ours with. Opening them sets the metatable of strings
// anew, so the sandbox's is put back.
void bridge_push_reference_strings(lua_State *L) {
  lua_pushliteral(L, "");
  lua_getmetatable(L, -1);
  lua_pushcfunction(L, luaopen_string);
  lua_call(L, 0, 1);
  lua_insert(L, -3);
  lua_setmetatable(L, -2);
  lua_pop(L, 1);
}
