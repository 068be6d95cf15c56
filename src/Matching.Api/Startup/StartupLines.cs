using System.Globalization;
using Matching.Domain;

namespace Matching.Api.Startup;

/// <summary>Says on the console what the server is doing before it answers, and later what went wrong without harm: one line each, with the seconds since it began.</summary>
/// <remarks>Lines are written at once and in order, which <see cref="Progress{T}"/> does not promise.</remarks>
internal sealed class StartupLines(TextWriter console, TimeProvider time) : IProgress<Text>
{
    private readonly long _began = time.GetTimestamp();

    public void Report(Text value) =>
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{time.GetElapsedTime(_began).TotalSeconds,6:0.0} s] {value.Zh}  {value.En}"));
}
