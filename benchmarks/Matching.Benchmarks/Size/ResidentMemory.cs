using System.Diagnostics;
using System.Globalization;

namespace Matching.Benchmarks.Size;

/// <summary>The memory of this process that is in use, MB of 10⁶ bytes: as the kernel counts it on Linux, as the runtime tells it elsewhere.</summary>
/// <param name="Peak">The most that it ever was, all kinds together.</param>
/// <param name="Anonymous">What it holds now of its own, which only swapping can take back; null where nobody tells.</param>
/// <param name="File">What it holds now of files, programs among them, which the system may take back at any time; null where nobody tells.</param>
internal sealed record ResidentMemory(double Peak, double? Anonymous, double? File)
{
    private const string LinuxStatus = "/proc/self/status";

    /// <summary>As it is now.</summary>
    public static ResidentMemory Now()
    {
        if (!System.IO.File.Exists(LinuxStatus))
        {
            using var process = Process.GetCurrentProcess();
            return new ResidentMemory(process.PeakWorkingSet64 / 1e6, null, null);
        }

        var status = System.IO.File.ReadAllLines(LinuxStatus);
        return new ResidentMemory(Megabytes(status, "VmHWM:"), Megabytes(status, "RssAnon:"), Megabytes(status, "RssFile:") + Megabytes(status, "RssShmem:"));
    }

    private static double Megabytes(string[] status, string name)
    {
        var line = status.First(l => l.StartsWith(name, StringComparison.Ordinal));
        return long.Parse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) * 1024 / 1e6;
    }
}
