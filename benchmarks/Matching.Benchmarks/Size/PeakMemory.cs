using System.Diagnostics;
using System.Globalization;

namespace Matching.Benchmarks.Size;

/// <summary>The largest resident memory that this process ever had.</summary>
internal static class PeakMemory
{
    private const string LinuxStatus = "/proc/self/status";
    private const string Peak = "VmHWM:";

    /// <summary>In MB of 10⁶ bytes: as the kernel counts it on Linux (<c>VmHWM</c>), as the runtime tells it elsewhere.</summary>
    public static double Megabytes()
    {
        if (!File.Exists(LinuxStatus))
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64 / 1e6;
        }

        var line = File.ReadLines(LinuxStatus).First(l => l.StartsWith(Peak, StringComparison.Ordinal));
        return long.Parse(line[Peak.Length..].Replace("kB", "", StringComparison.Ordinal), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) * 1024 / 1e6;
    }
}
