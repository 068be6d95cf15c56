using System.Collections;
using Matching.Domain;

namespace Matching.Simulation;

/// <summary>A list that draws each company when it is asked for, so that a country's companies can be written without ever being held.</summary>
internal sealed class SimulatedCompanies(SimulationOptions options) : IReadOnlyList<Company>
{
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
    public IEnumerator<Company> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
