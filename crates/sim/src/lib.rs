//! For development only: stories in a browser, crash tests, the tidy test.
