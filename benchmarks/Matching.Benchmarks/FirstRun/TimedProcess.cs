using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Matching.Benchmarks.FirstRun;

/// <summary>A child process whose time and peak memory are measured.</summary>
internal sealed class TimedProcess : IDisposable
{
    private readonly Process _process;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private long _peakBytes;

    private TimedProcess(Process process) => _process = process;

    public double Seconds => _watch.Elapsed.TotalSeconds;

    public double PeakMegabytes => _peakBytes / 1e6;

    public static TimedProcess Start(string folder, params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start) ?? throw new InvalidOperationException($"'{string.Join(' ', command)}' did not start.");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, e) => { if (e.Data is { } line) Console.Error.WriteLine(line); };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new TimedProcess(process);
    }

    /// <summary>A port that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Waits until an address answers with success.</summary>
    public async Task<double> UntilAnswersAsync(Uri address)
    {
        using var http = new HttpClient();
        while (true)
        {
            Sample();
            if (_process.HasExited) throw new InvalidOperationException($"The process ended with exit code {_process.ExitCode} before {address} answered.");
            try
            {
                using var answer = await http.GetAsync(address);
                if (answer.IsSuccessStatusCode) return Seconds;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20);
            }
        }
    }

    /// <summary>Waits until the process ends.</summary>
    public async Task<int> UntilEndsAsync()
    {
        while (!_process.HasExited)
        {
            Sample();
            await Task.Delay(20);
        }

        _watch.Stop();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Sample()
    {
        try
        {
            _process.Refresh();
            _peakBytes = Math.Max(_peakBytes, _process.PeakWorkingSet64);
        }
        catch (InvalidOperationException)
        {
            // It ended between two looks; the last sample stands.
        }
    }
}
