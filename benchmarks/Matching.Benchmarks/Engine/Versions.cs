using System.Reflection;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

namespace Matching.Benchmarks.Engine;

/// <summary>Versions of all that is measured.</summary>
internal static class Versions
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["Matching"] = Of(typeof(MatchingEngine)),
        ["Microsoft.ML"] = Of(typeof(MLContext)),

        // The native library does not tell its version; the build hands over that of its package.
        ["LightGBM"] = typeof(Versions).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "LightGBM").Value ?? "unknown",
        ["ONNX Runtime"] = OrtEnv.Instance().GetVersionString(),
    };

    private static string Of(Type type) => type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";
}
