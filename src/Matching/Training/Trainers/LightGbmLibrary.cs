using System.Runtime.InteropServices;

namespace Matching.Training;

/// <summary>LightGBM's native library, which ML.NET calls.</summary>
public static class LightGbmLibrary
{
    /// <summary>Whether this machine can load it: it ships for x64 alone, and on Linux needs the OpenMP run-time (package libgomp1).</summary>
    public static bool IsAvailable { get; } = NativeLibrary.TryLoad("lib_lightgbm", typeof(LightGbmLibrary).Assembly, null, out _);
}
