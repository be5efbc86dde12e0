// The last resort: a thread that ends the process when the budgets did not.
#define _GNU_SOURCE
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "CLuaBridge.h"

struct bridge_watchdog {
  pthread_t thread;
  pthread_mutex_t mutex;
  pthread_cond_t stopped;
  struct timespec deadline;
  bool stop;
  int status;
  char *message;
};

static void *watch(void *argument) {
  bridge_watchdog *watchdog = argument;
  pthread_mutex_lock(&watchdog->mutex);
  int result = 0;
  while (!watchdog->stop && result == 0) {
    result = pthread_cond_timedwait(&watchdog->stopped, &watchdog->mutex, &watchdog->deadline);
  }
  if (!watchdog->stop) {
    size_t length = strlen(watchdog->message);
    for (size_t written = 0; written < length;) {
      ssize_t step = write(STDERR_FILENO, watchdog->message + written, length - written);
      if (step <= 0) break;
      written += (size_t)step;
    }
    _exit(watchdog->status);
  }
  pthread_mutex_unlock(&watchdog->mutex);
  return NULL;
}

bridge_watchdog *bridge_watchdog_start(double seconds, const char *message, int status) {
  bridge_watchdog *watchdog = calloc(1, sizeof *watchdog);
  if (!watchdog) return NULL;
  watchdog->status = status;
  watchdog->message = strdup(message);
  if (!(seconds >= 0)) seconds = 0;
  if (seconds > 1e9) seconds = 1e9;
  pthread_condattr_t attributes;
  pthread_condattr_init(&attributes);
  pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
  pthread_cond_init(&watchdog->stopped, &attributes);
  pthread_condattr_destroy(&attributes);
  pthread_mutex_init(&watchdog->mutex, NULL);
  clock_gettime(CLOCK_MONOTONIC, &watchdog->deadline);
  long nanoseconds = watchdog->deadline.tv_nsec + (long)((seconds - (double)(time_t)seconds) * 1e9);
  watchdog->deadline.tv_sec += (time_t)seconds + nanoseconds / 1000000000L;
  watchdog->deadline.tv_nsec = nanoseconds % 1000000000L;
  if (!watchdog->message || pthread_create(&watchdog->thread, NULL, watch, watchdog) != 0) {
    free(watchdog->message);
    free(watchdog);
    return NULL;
  }
  return watchdog;
}

void bridge_watchdog_stop(bridge_watchdog *watchdog) {
  pthread_mutex_lock(&watchdog->mutex);
  watchdog->stop = true;
  pthread_cond_signal(&watchdog->stopped);
  pthread_mutex_unlock(&watchdog->mutex);
  pthread_join(watchdog->thread, NULL);
  pthread_cond_destroy(&watchdog->stopped);
  pthread_mutex_destroy(&watchdog->mutex);
  free(watchdog->message);
  free(watchdog);
}
