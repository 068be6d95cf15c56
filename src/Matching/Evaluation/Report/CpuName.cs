using System.Runtime.InteropServices;

namespace Matching.Evaluation;

/// <summary>Names the processor that a report was made on.</summary>
public static class CpuName
{
    private const string LinuxCpuInfo = "/proc/cpuinfo";

    /// <summary>
    /// The processor's name, never empty: the model name of <c>/proc/cpuinfo</c> on Linux, <c>PROCESSOR_IDENTIFIER</c> on Windows, and
    /// the architecture where neither is told, as on macOS. Starts no program and reads no registry.
    /// </summary>
    public static string Current() =>
        FirstNonBlank(File.Exists(LinuxCpuInfo) ? FromCpuInfo(File.ReadLines(LinuxCpuInfo)) : null, Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER"))
        ?? $"{RuntimeInformation.ProcessArchitecture} ({RuntimeInformation.OSDescription.Trim()})";

    /// <summary>The name in the lines of a cpuinfo file; null when they have none, as on many ARM kernels.</summary>
    internal static string? FromCpuInfo(IEnumerable<string> lines)
    {
        string? hardware = null;
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':');
            if (colon < 0) continue;
            var value = line[(colon + 1)..].Trim();
            if (value.Length == 0) continue;
            switch (line[..colon].Trim())
            {
                case "model name":
                    return value;
                // Older ARM kernels name the board at the end of the file and no core.
                case "Hardware":
                    hardware = value;
                    break;
            }
        }

        return hardware;
    }

    private static string? FirstNonBlank(params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
            if (!string.IsNullOrWhiteSpace(name))
                return name.Trim();
        return null;
    }
}
