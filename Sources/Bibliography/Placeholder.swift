// Bibliography
