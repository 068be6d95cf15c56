using System.Collections;
using Matching.Domain;

namespace Matching.Simulation;

/// <summary>A list that draws each company when it is asked for, so that a country's companies can be written without ever being held.</summary>
/// <param name="options">Number and seed.</param>
/// <param name="progress">Told how many have been read, every <see cref="ProgressStep"/> of them.</param>
/// <param name="cancel">Ends the reading.</param>
internal sealed class SimulatedCompanies(SimulationOptions options, IProgress<Text>? progress, CancellationToken cancel) : IReadOnlyList<Company>
{
    private const int ProgressStep = 50_000;

    /// <inheritdoc/>
    public int Count => options.Companies;

    /// <inheritdoc/>
    public Company this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return CompanyDraw.Draw(options, index + 1);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public IEnumerator<Company> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            if (i > 0 && i % ProgressStep == 0) progress?.Report(new Text($"企业 {i:N0} / {Count:N0}", $"companies {i:N0} of {Count:N0}"));
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
