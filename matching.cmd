@echo off
rem Runs the matching command from a clone; builds it when a source has changed.
dotnet run --project "%~dp0src\Matching.Cli" -c Release -v q -- %*
