namespace Matching.Affinity;

/// <summary>What L-BFGS remembers of its last steps, and the direction that follows from it.</summary>
/// <param name="capacity">How many steps are remembered.</param>
internal sealed class LimitedMemory(int capacity)
{
    private readonly List<(Step Moved, Step Change, double Curvature)> _past = [];

    /// <summary>The way down: minus the inverse of the remembered curvature times the gradient.</summary>
    public Step Direction(Step gradient, double steepness)
    {
        var factors = new double[_past.Count];
        var direction = gradient.Copy();
        for (var i = _past.Count - 1; i >= 0; i--)
        {
            factors[i] = _past[i].Moved.Dot(direction) / _past[i].Curvature;
            direction.Add(-factors[i], _past[i].Change);
        }

        direction.Scale(_past.Count == 0 ? 1 / steepness : _past[^1].Curvature / _past[^1].Change.Dot(_past[^1].Change));
        for (var i = 0; i < _past.Count; i++)
            direction.Add(factors[i] - _past[i].Change.Dot(direction) / _past[i].Curvature, _past[i].Moved);
        direction.Scale(-1);
        return direction;
    }

    /// <summary>Remembers a step and how the gradient changed over it. One without positive curvature is passed over: rounding made it.</summary>
    public void Remember(Step moved, Step change)
    {
        var curvature = moved.Dot(change);
        if (!(curvature > 1e-12)) return;
        _past.Add((moved, change, curvature));
        if (_past.Count > capacity) _past.RemoveAt(0);
    }
}
